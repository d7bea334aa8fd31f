/** Imports: reads Data Packages of CSV tables, checks them, and writes them as one release. */
package org.tamga.importer;
