package org.tamga.domain.discrepancy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tamga.domain.discrepancy.Discrepancy.Severity;
import org.tamga.domain.discrepancy.Discrepancy.Statement;
import org.tamga.domain.source.Citation;
import org.tamga.domain.time.PartialDate;

/**
 * Facts dated before their organization was founded or their country became independent, and memberships that begin
 * after their organization was dissolved. A date is before another if its last possible day is before the first possible
 * day of the other: 2002 is not before 2002-10-07.
 */
final class Anachronisms {

    /** The kind of facts dated before the founding of their organization. */
    static final String BEFORE_FOUNDING = "before_founding";

    /** The kind of facts dated before the independence of their country. */
    static final String BEFORE_INDEPENDENCE = "before_independence";

    /** The kind of memberships that begin after the end of their organization. */
    static final String AFTER_DISSOLUTION = "after_dissolution";

    private Anachronisms() {}

    /** When an organization was founded or dissolved, or a country became independent, with its citations. */
    record Turn(PartialDate date, List<Citation> citations) {}

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

        private boolean isBefore(Turn beginning) {
            return beginning != null && date != null && date.last().isBefore(beginning.date.first());
        }

        private boolean isAfter(Turn end) {
            return end != null
                    && date != null
                    && instrument == null
                    && end.date.last().isBefore(date.first());
        }
    }

    /**
     * One discrepancy for each thing and beginning that it is before, or end that it is after.
     *
     * @param foundings by organization; one that is not in it is not judged
     * @param dissolutions by organization, in the same way
     * @param independence by country, in the same way
     * @return moderate where a country took part; minor for an event of a text, which may well precede the body that
     *     keeps it
     */
    static List<Discrepancy> find(
            List<Dated> things,
            Map<String, Turn> foundings,
            Map<String, Turn> dissolutions,
            Map<String, Turn> independence) {
        var found = new ArrayList<Discrepancy>();
        for (var thing : things) {
            var founding = turn(foundings, thing.organization);
            if (thing.isBefore(founding)) {
                var title = "%s is before the founding of %s".formatted(thing.what, thing.organization);
                var text = "%s was founded on %s.".formatted(thing.organization, founding.date);
                found.add(discrepancy(BEFORE_FOUNDING, thing, title, text, founding));
            }
            var dissolution = turn(dissolutions, thing.organization);
            if (thing.isAfter(dissolution)) {
                var title = "%s is after the end of %s".formatted(thing.what, thing.organization);
                var text = "%s was dissolved on %s.".formatted(thing.organization, dissolution.date);
                found.add(discrepancy(AFTER_DISSOLUTION, thing, title, text, dissolution));
            }
            var independent = turn(independence, thing.country);
            if (thing.isBefore(independent)) {
                var title = "%s is before the independence of %s".formatted(thing.what, thing.country);
                var text = "%s became independent on %s.".formatted(thing.country, independent.date);
                found.add(discrepancy(BEFORE_INDEPENDENCE, thing, title, text, independent));
            }
        }
        found.sort(Discrepancy.ORDER);
        return found;
    }

    private static Discrepancy discrepancy(String kind, Dated thing, String title, String text, Turn turn) {
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
                        new Statement(text, turn.date.toString(), turn.citations)));
    }

    private static Turn turn(Map<String, Turn> turns, String code) {
        return code == null ? null : turns.get(code);
    }

    private static List<String> listed(String code) {
        return code == null ? List.of() : List.of(code);
    }
}
