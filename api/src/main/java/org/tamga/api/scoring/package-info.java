/**
 * What the resources about the scores of an edition share: the model of an edition, its cited scores, groups of
 * countries.
 */
package org.tamga.api.scoring;
