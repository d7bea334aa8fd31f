/** The Quarkus application: what a request asks for, and how the answer, or the error, is written. */
package org.tamga.api;
