package org.tamga.api.instrument;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.tamga.api.page.Meta.Warning;
import org.tamga.domain.instrument.Instrument;

/** What a list that follows from lists of parties must say of their completeness. */
public final class PartyListWarnings {

    private PartyListWarnings() {}

    /**
     * The warnings of a list of the parties of instruments.
     *
     * @param items how many it has
     */
    public static List<Warning> of(Collection<Instrument> instruments, long items) {
        var warnings = new ArrayList<Warning>();
        if (instruments.stream().anyMatch(instrument -> Boolean.FALSE.equals(instrument.partiesComplete))) {
            warnings.add(
                    new Warning(
                            "incomplete_list",
                            "The list of parties is known to be incomplete: a country that is not in it may still be a party."));
        } else if (items == 0
                && !instruments.isEmpty()
                && instruments.stream().anyMatch(instrument -> instrument.partiesComplete == null)) {
            warnings.add(new Warning(
                    "not_known_to_be_empty",
                    "No source that was read says whether the list of parties is complete: there may be some."));
        }
        return warnings;
    }
}
