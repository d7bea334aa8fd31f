package org.tamga.api.page;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.release.model.CurrentRelease;
import org.tamga.domain.Listing;
import org.tamga.domain.time.Certainty;

/** The release and the day of an answer, and its warnings. */
@Schema(name = "Meta", description = "What the answer was made from")
public record Meta(
        @NotNull String release,

        @Schema(
                description = "The day for which the answer holds; left out if the answer is of no day",
                implementation = String.class,
                format = "date",
                examples = "2010-05-01")
        LocalDate asOf,

        @Schema(description = "What a reader of this answer must know", maxItems = 20)
        List<Warning> warnings) {

    /** A limit to the meaning of an answer. */
    @Schema(name = "Warning", description = "Something that limits what the answer means")
    public record Warning(
            @NotNull
            @Schema(
                    description = "What kind of warning it is: incomplete_list, possible_left_out, not_comparable, ...",
                    examples = "incomplete_list")
            String code,

            @NotNull
            @Schema(
                    description = "The warning in a sentence",
                    examples = "The list of parties is known to be incomplete.",
                    maxLength = 2000)
            String detail) {

        /**
         * What a list of certain items says of those that are only possible.
         *
         * @param asked how sure the items of the list are, or null if they are of no day
         * @param possible the items that it leaves out
         * @param certain how many it has
         * @param what the items, in the plural
         */
        public static List<Warning> leftOut(Certainty asked, Supplier<Listing<?>> possible, long certain, String what) {
            return asked == Certainty.CERTAIN
                    ? leftOut(CurrentRelease.count(possible.get()), certain, what)
                    : List.of();
        }

        /**
         * What a list of certain items must say of the possible ones that it leaves out; nothing if there are none.
         *
         * @param what the items, in the plural
         */
        public static List<Warning> leftOut(long possible, long certain, String what) {
            return possible == 0
                    ? List.of()
                    : List.of(new Warning(
                            "possible_left_out",
                            "%d of %d %s only may hold on the day and are left out: no source gives a bound of them, or gives it to the month or the year alone."
                                    .formatted(possible, possible + certain, what)));
        }
    }

    /** @param warnings may be empty */
    public static Meta of(LocalDate asOf, List<Warning> warnings) {
        return new Meta(CurrentRelease.model().release().id, null, null)
                .on(asOf)
                .warn(warnings);
    }

    Meta on(LocalDate day) {
        return new Meta(release, day, warnings).warn(afterRelease(day));
    }

    Meta warn(List<Warning> further) {
        var all = warnings == null
                ? further
                : Stream.concat(warnings.stream(), further.stream()).toList();
        return new Meta(release, asOf, all.isEmpty() ? null : all);
    }

    /** A period without an end goes on after the release, as far as the data know. */
    private static List<Warning> afterRelease(LocalDate day) {
        var made = CurrentRelease.model()
                .release()
                .importedAt
                .withOffsetSameInstant(ZoneOffset.UTC)
                .toLocalDate();
        return day == null || !day.isAfter(made)
                ? List.of()
                : List.of(new Warning(
                        "after_release",
                        "The data are those of a release of %s: what has happened since is not in them."
                                .formatted(made)));
    }
}
