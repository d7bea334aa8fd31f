package org.tamga.api.page;

/** One page of a list. */
public interface Paged {

    /** Where it stands in the list. */
    PageInfo page();
}
