/** What is wrong in a dataset, and where; what a mistyped word was probably meant to be. */
package org.tamga.importer.problem;
