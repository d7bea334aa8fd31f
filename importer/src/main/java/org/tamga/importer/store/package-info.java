/** The database as importers and archives see it: rows, history, releases and their changes. */
package org.tamga.importer.store;
