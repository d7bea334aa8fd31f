package org.tamga.api.http;

import jakarta.ws.rs.Priorities;

/**
 * The order of the filters. Those of the HTTP layer run before REST, the highest number first. Those of REST run from
 * the lowest number; response filters run the other way round.
 */
public final class FilterOrder {

    /** Every answer has a date. */
    static final int DATE = 400;

    /** Before CORS, which would reject a write of another origin with a body of its own. */
    static final int FOREIGN_WRITES = 350;

    /** Quarkus fixes the place of the CORS filter. It adds its headers to errors and cached responses too. */
    static final int CORS = 300;

    /** Before anything answers. */
    static final int STORE_AWAY = 295;

    /** Before the rate limit, which does not count a response that the client already has. */
    public static final int FIND_CACHED = 290;

    static final int RATE_LIMIT = 280;

    public static final int SEND_CACHED = 270;

    static final int ACCEPT = 260;

    /** A cached response has passed these checks. */
    static final int CHECKS = 250;

    /** In REST: a media type that the client does not accept is rejected before the parameters are checked. */
    static final int ACCEPTABLE = Priorities.USER - 1;

    /** In REST, after the parameters are checked: no client can have a cached response to an invalid query. */
    static final int CONDITIONS = Priorities.USER + 1;

    /** In REST, after the conditions: what the client has already costs nothing. */
    static final int COSTS = Priorities.USER + 2;

    /** In REST, for responses: no later filter changes the response. */
    public static final int CACHE = 0;

    private FilterOrder() {}
}
