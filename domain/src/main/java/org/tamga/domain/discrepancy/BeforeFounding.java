package org.tamga.domain.discrepancy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tamga.domain.PartialDate;
import org.tamga.domain.discrepancy.Discrepancy.Severity;
import org.tamga.domain.discrepancy.Discrepancy.Statement;
import org.tamga.domain.source.Citation;

/**
 * Memberships in an organization, and events of its instruments, on a day before it was founded. A date before the
 * founding is one whose last possible day is before the first possible day of it: 2002 is not before 2002-10-07.
 */
public final class BeforeFounding {

    /** The kind of what is found. */
    public static final String KIND = "before_founding";

    private BeforeFounding() {}

    /** When an organization was founded, and who says so. */
    public record Founding(String organization, PartialDate date, List<Citation> citations) {}

    /**
     * Something of an organization on a date.
     *
     * @param id the same for the same thing in every release
     * @param country null for an event of an instrument
     * @param instrument null for a membership
     */
    public record Dated(
            String id,
            String what,
            String organization,
            String country,
            String instrument,
            PartialDate date,
            List<Citation> citations) {}

    /**
     * One discrepancy for each thing that is dated before its organization.
     *
     * @param foundings by code; an organization without one is not judged
     * @return moderate for a membership; minor for an event, since a text may well precede the body that keeps it
     */
    public static List<Discrepancy> find(List<Dated> things, Map<String, Founding> foundings) {
        var found = new ArrayList<Discrepancy>();
        for (var thing : things) {
            var founding = foundings.get(thing.organization());
            if (founding != null
                    && thing.date() != null
                    && thing.date().last().isBefore(founding.date().first())) {
                found.add(discrepancy(thing, founding));
            }
        }
        found.sort(Discrepancy.ORDER);
        return found;
    }

    private static Discrepancy discrepancy(Dated thing, Founding founding) {
        return new Discrepancy(
                KIND + "." + thing.id(),
                KIND,
                thing.country() == null ? Severity.MINOR : Severity.MODERATE,
                "%s is before the founding of %s".formatted(thing.what(), founding.organization()),
                thing.country() == null ? List.of() : List.of(thing.country()),
                List.of(founding.organization()),
                thing.instrument() == null ? List.of() : List.of(thing.instrument()),
                null,
                null,
                null,
                List.of(
                        new Statement(
                                "%s has the date %s.".formatted(thing.what(), thing.date()),
                                thing.date().toString(),
                                thing.citations()),
                        new Statement(
                                "%s was founded on %s.".formatted(founding.organization(), founding.date()),
                                founding.date().toString(),
                                founding.citations())));
    }
}
