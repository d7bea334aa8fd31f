package org.tamga.api.http;

import jakarta.ws.rs.Priorities;

/**
 * In which order a request meets the filters. Those of the HTTP layer come before REST, the highest number first; those
 * of REST begin with the lowest, and their answers go the other way round.
 */
public final class FilterOrder {

    /** Every answer has a date. */
    static final int DATE = 400;

    /** Before CORS would refuse a write of another origin in a form of its own. */
    static final int FOREIGN_WRITES = 350;

    /** The place of the CORS filter is not ours to choose; it adds its headers to refusals and cached responses too. */
    static final int CORS = 300;

    /** Before the rate limit, which does not count what the client holds already. */
    public static final int FIND_CACHED = 290;

    static final int RATE_LIMIT = 280;

    public static final int SEND_CACHED = 270;

    static final int ACCEPT = 260;

    /** What is cached has passed these checks. */
    static final int CHECKS = 250;

    /** In REST: an answer that the client does not take is refused before its parameters are looked at. */
    static final int ACCEPTABLE = Priorities.USER - 1;

    /** In REST: a query that is refused is no answer that the client could hold. */
    static final int CONDITIONS = Priorities.USER + 1;

    /** In REST, of an answer: nothing is added to it after this. */
    public static final int CACHE = 0;

    private FilterOrder() {}
}
