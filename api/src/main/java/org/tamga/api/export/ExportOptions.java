package org.tamga.api.export;

import jakarta.ws.rs.BeanParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.tamga.api.query.Filters;

/** The parameters of every export: the format, and the datasets of the rows. */
public class ExportOptions {

    @RestPath
    @Parameter(description = "The format of the file.", example = "csv")
    ExportFormat format;

    @BeanParam
    Filters.Datasets datasets;
}
