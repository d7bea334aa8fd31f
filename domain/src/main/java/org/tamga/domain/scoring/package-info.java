/** The rules of composite indices: verification, re-weighting, uncertainty, structure. Pure functions, no entities. */
package org.tamga.domain.scoring;
