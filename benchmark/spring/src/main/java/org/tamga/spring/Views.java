package org.tamga.spring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is answered, field by field as Tamga does it. */
final class Views {

    private Views() {}

    record Citation(String source, String locator) {
        static List<Citation> of(String sources, String locators) {
            var citations = new ArrayList<Citation>();
            var places = locators == null ? new String[0] : locators.split(";");
            var names = sources.split(";");
            for (var i = 0; i < names.length; i++) {
                citations.add(new Citation(names[i], i < places.length && !places[i].isEmpty() ? places[i] : null));
            }
            return citations;
        }
    }

    record Name(String language, String name, String officialName) {}

    record Alias(String name, String kind, String language) {}

    record Code(String scheme, String code, String validFrom, String validUntil) {}

    record CountryView(
            String code,
            String alpha2,
            String numeric,
            String name,
            String officialName,
            String region,
            String regionCode,
            String subregion,
            String subregionCode,
            String intermediateRegion,
            String intermediateRegionCode,
            Boolean independent,
            String independentSince,
            String independenceStatement,
            String validFrom,
            String validUntil,
            Boolean ldc,
            Boolean lldc,
            Boolean sids,
            String wikidata,
            List<Name> names,
            List<Alias> aliases,
            List<Code> codes,
            List<Citation> citations,
            String dataset) {

        static CountryView of(
                Country c, CountryName english, List<Name> names, List<Alias> aliases, List<Code> codes) {
            return new CountryView(
                    c.code,
                    c.alpha2,
                    c.numeric,
                    english == null ? c.name : english.name,
                    english == null || english.officialName == null ? c.officialName : english.officialName,
                    c.region,
                    c.regionCode,
                    c.subregion,
                    c.subregionCode,
                    c.intermediateRegion,
                    c.intermediateRegionCode,
                    c.independent,
                    c.independentSince,
                    c.independenceStatement,
                    c.validFrom,
                    c.validUntil,
                    c.ldc,
                    c.lldc,
                    c.sids,
                    c.wikidata,
                    names,
                    aliases,
                    codes,
                    Citation.of(c.source, c.locator),
                    "countries");
        }
    }

    record Ranked(
            int rank,
            String country,
            String countryName,
            BigDecimal value,
            Integer publishedRank,
            String verdict,
            List<Citation> citations) {}

    record OrganizationView(
            String code,
            String name,
            String shortName,
            String kind,
            String country,
            String foundedOn,
            String dissolvedOn,
            String headquarters,
            String headquartersCountry,
            String website,
            String wikidata,
            String note,
            List<Name> names,
            List<Alias> aliases,
            List<Citation> citations,
            String dataset) {

        static OrganizationView of(
                Organization o, List<OrganizationName> names, List<OrganizationAlias> aliases) {
            return new OrganizationView(
                    o.code,
                    names.stream().filter(n -> n.language.equals("en")).map(n -> n.name).findFirst().orElse(o.name),
                    o.shortName,
                    o.kind,
                    o.country,
                    o.foundedOn,
                    o.dissolvedOn,
                    o.headquarters,
                    o.headquartersCountry,
                    o.website,
                    o.wikidata,
                    o.note,
                    names.stream().map(n -> new Name(n.language, n.name, null)).toList(),
                    aliases.stream().map(a -> new Alias(a.name, a.kind, a.language)).toList(),
                    Citation.of(o.source, o.locator),
                    o.dataset);
        }
    }

    record MembershipView(
            String organization,
            String country,
            String countryName,
            String status,
            String start,
            String end,
            String endReason,
            String attestedOn,
            String certainty,
            String note,
            List<Citation> citations,
            String dataset) {

        static MembershipView of(Membership m, String countryName) {
            return new MembershipView(
                    m.organization,
                    m.country,
                    countryName,
                    m.status,
                    m.start,
                    m.end,
                    m.endReason,
                    m.attestedOn,
                    "certain",
                    m.note,
                    Citation.of(m.source, m.locator),
                    "organizations");
        }
    }

    record EventView(String kind, String date, String place, String note, List<Citation> citations) {
        static EventView of(InstrumentEvent e) {
            return new EventView(e.kind, e.date, e.place, e.note, Citation.of(e.source, e.locator));
        }
    }

    record RelationView(String instrument, String relation, String target) {
        static RelationView of(InstrumentRelation r) {
            return new RelationView(r.instrument, r.relation, r.target);
        }
    }

    record InstrumentView(
            String id,
            String title,
            String originalTitle,
            String originalLanguage,
            String type,
            String level,
            Boolean binding,
            String number,
            List<String> identifiers,
            String country,
            String organization,
            String date,
            String state,
            String validFrom,
            String validUntil,
            String depositary,
            String place,
            String url,
            List<String> topics,
            Boolean partiesComplete,
            String note,
            List<EventView> events,
            List<RelationView> relations,
            List<Citation> citations,
            String dataset) {

        private static final Set<String> MAKING = Set.of("adopted", "approved", "issued", "signed");

        static InstrumentView of(Instrument i, List<InstrumentEvent> events, List<RelationView> relations, String day) {
            return new InstrumentView(
                    i.id,
                    i.title,
                    i.originalTitle,
                    i.originalLanguage,
                    i.type,
                    i.level,
                    i.binding,
                    i.number,
                    list(i.identifiers),
                    i.country,
                    i.organization,
                    events.isEmpty() ? i.validFrom : events.get(0).date,
                    state(i, events, day),
                    i.validFrom,
                    i.validUntil,
                    i.depositary,
                    i.place,
                    i.url,
                    list(i.topics),
                    i.partiesComplete,
                    i.note,
                    events.stream().map(EventView::of).toList(),
                    relations,
                    Citation.of(i.source, i.locator),
                    i.dataset);
        }

        private static List<String> list(String values) {
            return values == null ? null : List.of(values.split(";"));
        }

        private static String state(Instrument i, List<InstrumentEvent> events, String day) {
            if (i.validUntil != null && i.validUntil.compareTo(day) <= 0) {
                return "ended";
            }
            if (i.type.startsWith("draft")) {
                return "draft";
            }
            if (i.validFrom != null) {
                var effect = Boolean.FALSE.equals(i.binding) ? "adopted" : "in_force";
                return i.validFrom.compareTo(day) <= 0 ? effect : "not_yet";
            }
            if (!events.isEmpty() && events.stream().noneMatch(e -> e.date.compareTo(day) <= 0)) {
                return "not_yet";
            }
            var made = events.stream().anyMatch(e -> MAKING.contains(e.kind) && e.date.compareTo(day) <= 0);
            return Boolean.FALSE.equals(i.binding) && made ? "adopted" : "unknown";
        }
    }

    record ScoreView(
            String index,
            String edition,
            String component,
            String country,
            String countryName,
            BigDecimal value,
            String source,
            List<Citation> citations,
            String dataset) {}

    record Contribution(String component, BigDecimal value) {}

    record WhatIf(
            int rank,
            String country,
            String countryName,
            BigDecimal value,
            Integer publishedRank,
            BigDecimal score,
            int baselineRank,
            int change,
            List<Contribution> contributions,
            List<Citation> citations) {}

    record PageInfo(int limit, long total) {}

    record Page<T>(List<T> items, PageInfo page) {}
}
