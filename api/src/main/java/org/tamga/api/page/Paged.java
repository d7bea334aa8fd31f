package org.tamga.api.page;

/** One page of a list. */
public interface Paged {

    /** The place of the page in the list. */
    PageInfo page();
}
