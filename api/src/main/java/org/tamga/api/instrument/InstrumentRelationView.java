package org.tamga.api.instrument;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.CitationView;
import org.tamga.api.openapi.ColumnsOf;
import org.tamga.domain.instrument.InstrumentRelation;

/** How one instrument bears on another. */
@ColumnsOf("instrument_relations")
@Schema(name = "InstrumentRelation", description = "How one instrument bears on another")
public record InstrumentRelationView(
        @NotNull @Schema(description = "The instrument that bears on the other", examples = "COE-224")
        String instrument,

        @NotNull
        @Schema(
                description =
                        "supersedes, amends, protocol_to, approves, implements, extends, repeals, related_to, or a"
                                + " further word",
                examples = "protocol_to")
        String relation,

        @NotNull @Schema(description = "The instrument that it bears on", examples = "COE-185")
        String target,

        @Schema(description = "What a reader must know of it")
        String note,

        @NotNull @Schema(description = "Where it was read") List<CitationView> citations) {

    static InstrumentRelationView of(InstrumentRelation relation) {
        return new InstrumentRelationView(
                relation.instrument,
                relation.relation,
                relation.target,
                relation.note,
                CitationView.of(relation.citations));
    }
}
