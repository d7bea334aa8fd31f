package org.tamga.domain.country;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a text may mean.
 *
 * @param candidates the country, and after it those that are meant less likely; all of them if it is ambiguous
 * @param area what it is instead of a country, or null
 */
public record CountryMatch(Status status, List<Candidate> candidates, Area area) {

    /** How sure a match is. */
    public enum Status {
        /** A code of ISO 3166-1, or a name that the country is listed by. */
        EXACT,
        /** A code of another scheme, or another name of the country. */
        ALIAS,
        /** A name with errors of spelling, or a part of one. */
        NEAR,
        /** Several countries may be meant. */
        AMBIGUOUS,
        /** Something else is meant: an aggregate, an organization, a region, a former or unlisted state. */
        NOT_A_COUNTRY,
        /** Nothing is known by this name. */
        NONE;

        /** The word for it on the wire. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A country that may be meant.
     *
     * @param by alpha3, alpha2, numeric, code, or the kind of the name; words, part or spelling if it is none of these
     * @param scheme the scheme of a code, or null
     * @param text the name or code that was recognized
     */
    public record Candidate(String country, String name, String by, String scheme, String text) {
        @Override
        public String toString() {
            return country + " (" + name + ")";
        }
    }

    /**
     * What is no country.
     *
     * @param name as it stands in a sentence
     * @param kind aggregate, organization, region, former or not_listed
     * @param until the day on which a former state ended, or null
     */
    public record Area(String code, String name, String kind, String until) {
        @Override
        public String toString() {
            return switch (kind) {
                case "former" -> name + " is no country any more" + (until == null ? "" : ", since " + until);
                case "not_listed" -> name + " is not in countries";
                case "region" -> name + " is a region, no country";
                default -> name + " is no country";
            };
        }
    }

    private static final int MOST_HINTS = 5;

    /** The one country that it means for sure or likely, or null. */
    public Candidate country() {
        return switch (status) {
            case EXACT, ALIAS, NEAR -> candidates.get(0);
            default -> null;
        };
    }

    /** "; did you mean X?", what it is instead, or nothing. */
    public String hint() {
        return switch (status) {
            case EXACT, ALIAS, NEAR -> "; did you mean " + candidates.get(0) + "?";
            case AMBIGUOUS ->
                "; it may be "
                        + candidates.stream()
                                .limit(MOST_HINTS)
                                .map(Candidate::toString)
                                .distinct()
                                .collect(Collectors.joining(" or "));
            case NOT_A_COUNTRY -> "; " + area;
            case NONE -> "";
        };
    }
}
