package org.tamga.api.openapi;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.problem.Problem;

/** Lists the schemas that no operation returns. The general parts of the contract are in META-INF/openapi.yaml. */
@OpenAPIDefinition(
        info = @Info(title = "Tamga", version = "1.0.0"),
        components = @Components(schemas = @Schema(name = "Problem", implementation = Problem.class)))
public class Contract extends Application {}
