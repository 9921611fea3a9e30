package it.trama.platform.web;

/** Addresses of what browsers load. Versioned by hand: the locator library resolves every link against the classpath (20 ms a page). */
public final class Assets {

    public static final String BOOTSTRAP_CSS = "/webjars/bootstrap-italia/2.17.0/dist/css/bootstrap-italia.min.css";
    public static final String BOOTSTRAP_JS = "/webjars/bootstrap-italia/2.17.0/dist/js/bootstrap-italia.bundle.min.js";
    public static final String SPRITE = "/webjars/bootstrap-italia/2.17.0/dist/svg/sprites.svg";
    public static final String HTMX = "/webjars/htmx.org/2.0.10/dist/htmx.min.js";
    public static final String ECHARTS = "/_static/echarts/6.0.0/dist/echarts.min.js";

    private Assets() {}
}
