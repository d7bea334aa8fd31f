package org.tamga.api.release.model;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Reads the whole answer from one release, even if another one is imported meanwhile. */
@InterceptorBinding
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Snapshot {

    /** Whether the answer is read in one transaction from the start, as work on the connection itself needs. */
    @Nonbinding
    boolean transaction() default false;
}
