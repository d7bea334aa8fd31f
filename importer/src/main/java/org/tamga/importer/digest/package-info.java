/** The digest of a dataset's content. */
package org.tamga.importer.digest;
