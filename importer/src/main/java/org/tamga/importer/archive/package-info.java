/** Writes the store as Data Packages. */
package org.tamga.importer.archive;
