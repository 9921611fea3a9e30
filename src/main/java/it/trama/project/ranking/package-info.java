/** Who comes first when a support has less money than requests: rules as data, calls, requests, and lists that are kept with their facts. */
@NullMarked
package it.trama.project.ranking;

import org.jspecify.annotations.NullMarked;
