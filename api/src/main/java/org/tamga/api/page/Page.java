package org.tamga.api.page;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.Cited;
import org.tamga.api.citation.SourceView;

/** One page of a list. A page that has more than these components is a record of its own. */
public record Page<V extends Cited>(
        @NotNull @Schema(maxItems = 500) List<V> items,
        @NotNull PageInfo page,
        @NotNull Meta meta,

        List<SourceView> sources)
        implements Paged {

    /** This page for one day; null if the answer does not depend on a day. */
    public Page<V> on(LocalDate day) {
        return new Page<>(items, page, meta.on(day), sources);
    }

    /** This page with warnings. */
    public Page<V> warn(List<Meta.Warning> warnings) {
        return new Page<>(items, page, meta.warn(warnings), sources);
    }
}
