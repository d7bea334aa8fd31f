/** What the rules for composite indices share: trees of components, aggregation, values by source. No database. */
package org.tamga.domain.scoring;
