package org.tamga.api.page;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The place of a page in its list. */
@Schema(name = "PageInfo", description = "Where the page stands in its list; a page without next is the last")
public record PageInfo(
        @NotNull
        @Schema(description = "How many items a page has at most", examples = "50", minimum = "1", maximum = "500")
        Integer limit,

        @NotNull @Schema(description = "How many items the whole list has", examples = "249")
        Long total,

        @Schema(
                description = "The cursor of the next page, to be sent back as it is",
                examples = "WyI4ZjQ1MmEiLCJCRUwiXQ",
                maxLength = 2000)
        String nextCursor,

        @Schema(
                description = "The address of the next page",
                format = "uri",
                examples = "http://localhost:8080/v1/countries?cursor=WyI4ZjQ1MmEiLCJCRUwiXQ",
                maxLength = 4000)
        URI next) {}
