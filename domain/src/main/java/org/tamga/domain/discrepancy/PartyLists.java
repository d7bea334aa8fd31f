package org.tamga.domain.discrepancy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tamga.domain.discrepancy.Discrepancy.Severity;
import org.tamga.domain.discrepancy.Discrepancy.Statement;
import org.tamga.domain.source.Citation;

/**
 * Lists of parties that are marked complete and cannot be: a list without a party; a bilateral instrument with other than
 * two; an instrument of a country that is not in its list; and an instrument whose protocol binds a country that is not
 * in its list, since only a party to the instrument can be one to a protocol to it.
 */
final class PartyLists {

    /** The kind of these discrepancies. */
    static final String KIND = "party_list";

    private PartyLists() {}

    /**
     * An instrument and the countries in its list.
     *
     * @param country that whose instrument it is, or null
     * @param protocolTo the instruments to which it is a protocol
     * @param parties those in the list of any time
     * @param bound those of them that it binds: they ratified, it is in force for them, or they have the role of a
     *     party
     */
    record PartyList(
            String instrument,
            boolean bilateral,
            String country,
            boolean complete,
            List<String> protocolTo,
            List<String> parties,
            List<String> bound,
            List<String> organizations,
            List<Citation> citations) {}

    /** One discrepancy for each contradiction; all are major. */
    static List<Discrepancy> find(List<PartyList> lists) {
        var complete = lists.stream()
                .filter(PartyList::complete)
                .collect(Collectors.toMap(PartyList::instrument, Function.identity()));
        var found = new ArrayList<Discrepancy>();
        complete.values().forEach(list -> found.addAll(alone(list)));
        lists.forEach(protocol -> found.addAll(ofProtocol(protocol, complete)));
        found.sort(Discrepancy.ORDER);
        return found;
    }

    private static List<Discrepancy> alone(PartyList list) {
        var found = new ArrayList<Discrepancy>();
        if (list.parties().isEmpty()) {
            found.add(discrepancy(list, "empty", "There is no party in it.", List.of(), list));
        } else if (list.bilateral() && list.parties().size() != 2) {
            var text = "The instrument is bilateral, and the list has "
                    + list.parties().size() + ".";
            found.add(discrepancy(list, "bilateral", text, list.parties(), list));
        }
        if (list.country() != null
                && !list.parties().isEmpty()
                && !list.parties().contains(list.country())) {
            var text = "The instrument is one of " + list.country() + ", which is not in the list.";
            found.add(discrepancy(list, "country", text, List.of(list.country()), list));
        }
        return found;
    }

    private static List<Discrepancy> ofProtocol(PartyList protocol, Map<String, PartyList> complete) {
        var found = new ArrayList<Discrepancy>();
        for (var id : protocol.protocolTo()) {
            var main = complete.get(id);
            if (main == null) {
                continue;
            }
            var missing = new TreeSet<>(protocol.bound());
            missing.removeAll(main.parties());
            if (!missing.isEmpty()) {
                var text = "Its protocol %s binds %s, not in the list."
                        .formatted(protocol.instrument(), String.join(", ", missing));
                found.add(discrepancy(main, protocol.instrument(), text, List.copyOf(missing), protocol));
            }
        }
        return found;
    }

    private static Discrepancy discrepancy(
            PartyList list, String rule, String text, List<String> parties, PartyList against) {
        var organizations = against.organizations();
        return new Discrepancy(
                String.join(".", KIND, list.instrument(), rule),
                KIND,
                Severity.MAJOR,
                "The list of parties of %s is marked complete and cannot be".formatted(list.instrument()),
                parties.stream().filter(party -> !organizations.contains(party)).toList(),
                parties.stream().filter(organizations::contains).toList(),
                list == against ? List.of(list.instrument()) : List.of(list.instrument(), against.instrument()),
                null,
                null,
                null,
                List.of(
                        new Statement("The list of parties is complete.", null, list.citations()),
                        new Statement(text, null, against.citations())));
    }
}
