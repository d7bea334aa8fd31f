package org.tamga.api.query;

import jakarta.validation.constraints.Pattern;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.problem.ProblemException;
import org.tamga.domain.Listing;
import org.tamga.domain.index.Component;
import org.tamga.domain.index.Edition;
import org.tamga.domain.release.Dataset;
import org.tamga.domain.time.PartialDate;

/** The filters that several lists share, each declared once. A filter without a value selects everything. */
public final class Filters {

    private Filters() {}

    /** Countries. */
    public static class Countries {

        @RestQuery
        @Parameter(description = "Countries, by any ISO 3166-1 code.", example = "KGZ")
        List<String> country;

        /** Their alpha-3 codes. */
        public List<String> codes() {
            return Lookups.countries("country", country);
        }

        /** Whether none is named. */
        public boolean isEmpty() {
            return country.isEmpty();
        }
    }

    /** Organizations. */
    public static class Organizations {

        @RestQuery
        @Parameter(
                description =
                        "Organizations, by code. Of countries and of their scores, those of the full members on the day are"
                                + " meant.",
                example = "SCO")
        List<String> organization;

        /** Their codes. */
        public List<String> codes() {
            return Lookups.organizations("organization", organization);
        }

        /** Whether none is named. */
        public boolean isEmpty() {
            return organization.isEmpty();
        }
    }

    /** Regions of any level. */
    public static class Regions {

        @RestQuery
        @Parameter(description = "Regions of any level, by name or UN M49 code.", example = "Central Asia")
        List<String> region;

        /** Their names or M49 codes in lower case. */
        public List<String> names() {
            return Lookups.regions("region", region);
        }

        /** Whether none is named. */
        public boolean isEmpty() {
            return region.isEmpty();
        }
    }

    /** Instruments. */
    public static class Instruments {

        @RestQuery
        @Parameter(description = "Instruments, by id.", example = "KGZ-RUS-2021-IIS")
        List<String> instrument;

        /** Their ids. */
        public List<String> ids() {
            return Lookups.instruments("instrument", instrument);
        }

        /** Whether none is named. */
        public boolean isEmpty() {
            return instrument.isEmpty();
        }
    }

    /** Indices. */
    public static class Indices {

        @RestQuery
        @Parameter(description = "Indices, by code.", example = "GCI")
        List<String> index;

        /** Their codes. */
        public List<String> codes() {
            return Lookups.indices("index", index);
        }
    }

    /** Editions of any index. */
    public static class Editions {

        @RestQuery
        @Parameter(description = "Editions.", example = "2020")
        List<String> edition;

        /** Their names. */
        public List<String> names() {
            return Lookups.values("edition", edition, Edition.class, "edition");
        }
    }

    /** Components of any edition. */
    public static class Components {

        @RestQuery
        @Parameter(description = "Components, by code.", example = "legal")
        List<String> component;

        /** Their codes. */
        public List<String> codes() {
            return Lookups.values("component", component, Component.class, "code");
        }
    }

    /** Sources. */
    public static class Sources {

        @RestQuery
        @Parameter(description = "Sources, by id.", example = "itu-gci-2020")
        List<String> source;

        /** Their ids. */
        public List<String> ids() {
            return Lookups.sources("source", source);
        }
    }

    /** A span of dates, each of them known to the day, the month or the year. */
    public static class Dates {

        private static final String PARTIAL_DATE = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";

        @RestQuery
        @Pattern(regexp = PARTIAL_DATE, message = "must be a year, a month or a day: yyyy, yyyy-mm or yyyy-mm-dd")
        @Parameter(
                description = "Only what may have been on or after the start of this date, and has a date.",
                example = "2001")
        String from;

        @RestQuery
        @Pattern(regexp = PARTIAL_DATE, message = "must be a year, a month or a day: yyyy, yyyy-mm or yyyy-mm-dd")
        @Parameter(
                description = "Only what may have been on or before the end of this date, and has a date.",
                example = "2024-12-31")
        String to;

        /** The first day, or null. */
        public String first() {
            return from == null ? null : date("from", from).first().toString();
        }

        /** The last day, or null. */
        public String last() {
            return to == null ? null : date("to", to).last().toString();
        }

        private static PartialDate date(String parameter, String text) {
            try {
                return PartialDate.parse(text);
            } catch (DateTimeParseException malformed) {
                throw ProblemException.parameter(
                        parameter, "invalid_value", "is not a date: " + malformed.getMessage());
            }
        }
    }

    /** Datasets. */
    public static class Datasets {

        @RestQuery
        @Parameter(description = "Datasets that bring the rows.", example = "gci")
        List<String> dataset;

        /** Those rows of a listing that the datasets bring; all of them if none is named. */
        public <E> Listing<E> narrow(Listing<E> listing) {
            return listing.where(
                    "e.dataset in :bringing", "bringing", Lookups.values("dataset", dataset, Dataset.class, "name"));
        }
    }
}
