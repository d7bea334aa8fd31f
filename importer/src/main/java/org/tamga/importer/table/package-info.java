/** The tables, each declared once: columns, keys, references and rules. */
package org.tamga.importer.table;
