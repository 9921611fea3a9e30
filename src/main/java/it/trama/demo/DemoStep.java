package it.trama.demo;

/** One part of the synthetic district. The steps run in the order of their {@code @Order}, each on what those before it have made. */
public interface DemoStep {

    /** What it loads, in Italian, for who watches. */
    String name();

    void run(Loading loading);
}
