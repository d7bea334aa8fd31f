package org.tamga.spring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

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
            Boolean ldc,
            Boolean lldc,
            Boolean sids,
            String wikidata,
            List<Name> names,
            List<Citation> citations,
            String dataset) {

        static CountryView of(Country c, CountryName english, List<Name> names) {
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
                    c.ldc,
                    c.lldc,
                    c.sids,
                    c.wikidata,
                    names,
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

    record PageInfo(int limit, long total) {}

    record Page<T>(List<T> items, PageInfo page) {}
}
