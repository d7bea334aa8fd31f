/** Datasets in: reads Data Packages of CSV tables, checks them whole, and writes them as one release. */
package org.tamga.importer;
