package org.tamga.api.release;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.Cited;
import org.tamga.importer.store.Changes.Change;
import org.tamga.importer.store.Changes.Field;

/** One row that a release put in, changed or took out. */
@Schema(name = "Change", description = "One row that a release put in, changed or took out")
public record ChangeView(
        @NotNull String release,

        @NotNull String dataset,

        @NotNull @Schema(examples = "scores") String table,

        @NotNull @Schema(description = "insert, update or delete", examples = "update")
        String op,

        @NotNull
        @Schema(description = "The values that are the row's key; a part that is not known is left out", maxItems = 20)
        List<FieldView> key,

        @NotNull @Schema(description = "The other values that came, changed or went", maxItems = 100)
        List<FieldView> fields)
        implements Cited {

    /** One value of a row. */
    @Schema(name = "FieldChange", description = "One value of a row, as the CSV files write it")
    public record FieldView(
            @NotNull @Schema(description = "The column", examples = "value")
            String name,

            @Schema(description = "Left out if there was none", examples = "94.04", maxLength = 4000)
            String before,

            @Schema(description = "Left out if there is none", examples = "94.05", maxLength = 4000)
            String after) {

        static FieldView of(Field field) {
            return new FieldView(field.name(), field.before(), field.after());
        }
    }

    static ChangeView of(Change change) {
        return new ChangeView(
                change.release(),
                change.dataset(),
                change.table(),
                change.op(),
                change.key().stream().map(FieldView::of).toList(),
                change.fields().stream().map(FieldView::of).toList());
    }
}
