/** The command-line program for curators. */
package org.tamga.importer.cli;
