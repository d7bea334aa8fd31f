package org.tamga.api.instrument;

import java.util.List;
import org.tamga.api.problem.ProblemException;
import org.tamga.api.query.Lookups;
import org.tamga.domain.instrument.InstrumentParty;

/** The filter by the role of countries in instruments. */
public final class Roles {

    private Roles() {}

    /**
     * The selected roles, by default those of countries that signed an instrument or are party to it.
     *
     * @param applies whether the other filter, which gives them their meaning, is sent
     * @param other its name
     */
    public static List<String> of(List<String> roles, boolean applies, String other) {
        if (!roles.isEmpty() && !applies) {
            throw ProblemException.parameter("role", "conflict", "is of a party; name one with " + other);
        }
        return roles.isEmpty()
                ? Lookups.all(InstrumentParty.class, "role").stream()
                        .filter(InstrumentParty::isParty)
                        .toList()
                : Lookups.values("role", roles, InstrumentParty.class, "role");
    }
}
