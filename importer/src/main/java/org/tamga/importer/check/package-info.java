/** Checks datasets whole, before any row is written. */
package org.tamga.importer.check;
