/** What the rules of composite indices share: trees of components, aggregation, values by source. No database. */
package org.tamga.domain.scoring;
