/** Indices checked, re-weighed, simulated and compared: requests and answers around the rules of the domain. */
package org.tamga.api.scoring;
