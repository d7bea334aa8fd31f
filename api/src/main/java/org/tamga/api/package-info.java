/** The start of the Quarkus application, and its JSON settings. */
package org.tamga.api;
