/** Digests: of a dataset's content, and of many keys in little memory. */
package org.tamga.importer.digest;
