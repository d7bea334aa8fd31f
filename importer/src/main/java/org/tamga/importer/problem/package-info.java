/** Problems of a dataset with their place, and suggestions for mistyped words. */
package org.tamga.importer.problem;
