package org.tamga.domain.discrepancy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tamga.domain.discrepancy.Discrepancy.Severity;
import org.tamga.domain.discrepancy.Discrepancy.Statement;
import org.tamga.domain.source.Citation;
import org.tamga.domain.time.PartialDate;

/**
 * Facts dated before their organization was founded or their country became independent. A date is before another if
 * its last possible day is before the first possible day of the other: 2002 is not before 2002-10-07.
 */
final class Anachronisms {

    /** The kind of facts dated before the founding of their organization. */
    static final String BEFORE_FOUNDING = "before_founding";

    /** The kind of facts dated before the independence of their country. */
    static final String BEFORE_INDEPENDENCE = "before_independence";

    private Anachronisms() {}

    /** The date on which an organization was founded or a country became independent, with its citations. */
    record Beginning(PartialDate date, List<Citation> citations) {}

    /**
     * A dated fact.
     *
     * @param id the same for the same thing in every release
     * @param organization its organization, or null
     * @param country the country that took part in it, or null
     * @param instrument null for a membership
     * @param date null if it is not known
     */
    record Dated(
            String id,
            String what,
            String organization,
            String country,
            String instrument,
            PartialDate date,
            List<Citation> citations) {

        private boolean isBefore(Beginning beginning) {
            return beginning != null && date != null && date.last().isBefore(beginning.date.first());
        }
    }

    /**
     * One discrepancy for each thing and beginning that it is before.
     *
     * @param foundings by organization; one that is not in it is not judged
     * @param independence by country, in the same way
     * @return moderate where a country took part; minor for an event of a text, which may well precede the body that
     *     keeps it
     */
    static List<Discrepancy> find(
            List<Dated> things, Map<String, Beginning> foundings, Map<String, Beginning> independence) {
        var found = new ArrayList<Discrepancy>();
        for (var thing : things) {
            var founding = beginning(foundings, thing.organization);
            if (thing.isBefore(founding)) {
                var title = "%s is before the founding of %s".formatted(thing.what, thing.organization);
                var text = "%s was founded on %s.".formatted(thing.organization, founding.date);
                found.add(discrepancy(BEFORE_FOUNDING, thing, title, text, founding));
            }
            var independent = beginning(independence, thing.country);
            if (thing.isBefore(independent)) {
                var title = "%s is before the independence of %s".formatted(thing.what, thing.country);
                var text = "%s became independent on %s.".formatted(thing.country, independent.date);
                found.add(discrepancy(BEFORE_INDEPENDENCE, thing, title, text, independent));
            }
        }
        found.sort(Discrepancy.ORDER);
        return found;
    }

    private static Discrepancy discrepancy(String kind, Dated thing, String title, String text, Beginning beginning) {
        return new Discrepancy(
                kind + "." + thing.id,
                kind,
                thing.country == null ? Severity.MINOR : Severity.MODERATE,
                title,
                listed(thing.country),
                listed(thing.organization),
                listed(thing.instrument),
                null,
                null,
                null,
                List.of(
                        new Statement(
                                "%s has the date %s.".formatted(thing.what, thing.date),
                                thing.date.toString(),
                                thing.citations),
                        new Statement(text, beginning.date.toString(), beginning.citations)));
    }

    private static Beginning beginning(Map<String, Beginning> beginnings, String code) {
        return code == null ? null : beginnings.get(code);
    }

    private static List<String> listed(String code) {
        return code == null ? List.of() : List.of(code);
    }
}
