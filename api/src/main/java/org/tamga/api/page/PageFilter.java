package org.tamga.api.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.tamga.api.query.Fields;

/** Completes a page: adds the link to the next one, and reduces the items to the requested fields. */
public class PageFilter {

    @Inject
    ObjectMapper json;

    /** Completes a page; leaves any other response as it is. */
    @ServerResponseFilter
    public void complete(ResourceInfo resource, ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Paged page) {
            link(page, response);
            fields(page, resource, request, response);
        }
    }

    private static void link(Paged page, ContainerResponseContext response) {
        var next = page.page().next();
        if (next != null) {
            response.getHeaders().putSingle(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
    }

    private void fields(
            Paged page, ResourceInfo resource, ContainerRequestContext request, ContainerResponseContext response) {
        var fields = request.getUriInfo().getQueryParameters().getFirst("fields");
        if (fields != null) {
            var selected = Fields.of(resource.getResourceMethod().getGenericReturnType())
                    .selected(fields);
            ObjectNode tree = json.valueToTree(page);
            tree.get("items").forEach(item -> ((ObjectNode) item).retain(selected));
            response.setEntity(tree);
        }
    }
}
