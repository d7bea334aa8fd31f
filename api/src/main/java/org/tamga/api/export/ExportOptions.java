package org.tamga.api.export;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;

/** The parameters of every export. */
public class ExportOptions {

    @RestPath
    @Parameter(description = "The format of the file.", example = "csv")
    ExportFormat format;
}
