/** Datasets as files: folders and zips, descriptions, CSV. */
package org.tamga.importer.read;
