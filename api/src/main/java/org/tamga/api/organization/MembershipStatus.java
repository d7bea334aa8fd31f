package org.tamga.api.organization;

import java.util.List;
import org.tamga.api.query.Lookups;
import org.tamga.domain.organization.Membership;

/** The filter by membership status. */
public final class MembershipStatus {

    /** Asks for every status. */
    public static final String ANY = "any";

    private MembershipStatus() {}

    /** The selected statuses, by default the full ones; empty for all. */
    public static List<String> orFull(List<String> statuses) {
        return statuses.isEmpty() ? Membership.FULL : orAny(statuses);
    }

    /** The selected statuses; empty for all. */
    public static List<String> orAny(List<String> statuses) {
        return statuses.isEmpty() || statuses.contains(ANY)
                ? List.of()
                : Lookups.values("status", statuses, Membership.class, "status");
    }
}
