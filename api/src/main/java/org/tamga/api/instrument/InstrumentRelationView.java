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
        @NotNull String instrument,
        @NotNull String relation,
        @NotNull String target,
        String note,
        @NotNull List<CitationView> citations) {

    static InstrumentRelationView of(InstrumentRelation relation) {
        return new InstrumentRelationView(
                relation.instrument,
                relation.relation,
                relation.target,
                relation.note,
                CitationView.of(relation.citations));
    }
}
