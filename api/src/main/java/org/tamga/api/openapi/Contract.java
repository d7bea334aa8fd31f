package org.tamga.api.openapi;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tamga.api.problem.Problem;

/** What the contract says of the whole API. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Tamga",
                        version = "1.0.0",
                        description = """
                                Open data on how states cooperate on information security: countries, legal and policy \
                                instruments, memberships in organizations, and cybersecurity scores. Every fact carries \
                                the citations of its sources.

                                * **Time**: `as_of` asks for the state of the world on a day, `history=true` for the \
                                periods of any time. Dates may be known to the year or the month only; a start counts \
                                from its first day, an end to its last, both included.
                                * **Countries** are answered by ISO 3166-1 alpha-3 code, and asked for by alpha-3, \
                                alpha-2 or numeric code, in any case.
                                * **Lists** come in pages: follow `page.next` until it is left out. `limit` is 1 to 500.
                                * **Files**: under `/v1/exports` each list is one file as well, as CSV, NDJSON or Excel, \
                                with the same filters and without pages.
                                * **Unknown values** are left out; there are no nulls.
                                * **Errors** are problem documents (RFC 9457) that name the parameter and, where there \
                                is one, the nearest valid value. A parameter that an operation does not know is an error.
                                * **Caching**: send the `ETag` of an answer as `If-None-Match`; a 304 does not count.
                                * **Limits**: `RateLimit` says how many requests are left to your address, and \
                                `Retry-After` in how many seconds to go on after a 429.""",
                        contact = @Contact(name = "The Tamga maintainers"),
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
        servers =
                @Server(
                        url = "/",
                        description = "The server that serves this document: a local, a staging or a production one",
                        extensions = @Extension(name = "x-internal", value = "false", parseValue = true)),
        tags = {
            @Tag(name = "Search", description = "One question to all records, and completion"),
            @Tag(name = "Countries", description = "Countries with codes, regions and names in many languages"),
            @Tag(name = "Cooperation", description = "Who shares what with whom, as pairs and as a graph"),
            @Tag(name = "Organizations", description = "Organizations, and who is in them on a day"),
            @Tag(name = "Instruments", description = "Laws, policies and treaties with their events and parties"),
            @Tag(name = "Indices", description = "Indices, their editions, and rankings that can be checked"),
            @Tag(name = "Scores", description = "The values that sources give"),
            @Tag(name = "Field", description = "How states cooperate, and what sources report, advise and warn of"),
            @Tag(name = "Quality", description = "Where sources disagree, and what the store holds and lacks"),
            @Tag(name = "Sources", description = "The documents behind the facts"),
            @Tag(name = "Exports", description = "The lists as files: CSV, NDJSON and Excel, without pages"),
            @Tag(name = "Releases", description = "What is loaded, what changed when, and archives"),
            @Tag(name = "Service", description = "Where everything is, and what is served"),
            @Tag(name = "Imports", description = "Datasets in, for curators with a key")
        },
        components = @Components(schemas = @Schema(name = "Problem", implementation = Problem.class)))
public class Contract extends Application {}
