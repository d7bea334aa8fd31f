/** Checks whole datasets before any row is written. */
package org.tamga.importer.check;
