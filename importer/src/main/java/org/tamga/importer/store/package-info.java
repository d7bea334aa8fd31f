/** Access to the database for imports and archives: rows, history, releases and their changes. */
package org.tamga.importer.store;
