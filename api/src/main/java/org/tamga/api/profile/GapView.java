package org.tamga.api.profile;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that is not known. */
@Schema(name = "Gap", description = "Something that is not known")
public record GapView(
        @NotNull
        @Schema(
                description =
                        "unknown_start or possible_membership (of a membership), unknown_state or incomplete_list (of an instrument), not_scored"
                                + " (by an index), pillars_missing or rank_not_published (in an edition)",
                examples = "unknown_start")
        String code,

        @NotNull
        @Schema(
                description = "What it is about: an organization, an instrument, or an index and its edition",
                examples = "CICA")
        String subject) {}
