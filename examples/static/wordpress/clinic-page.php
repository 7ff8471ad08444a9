<?php
/**
 * Plugin Name: Clinic page
 * Description: Shows the treatment page that was built with clinic-ui, where a page says [clinic_page].
 * Version: 1.0.0
 * Requires at least: 6.3
 * Requires PHP: 7.4
 */

defined( 'ABSPATH' ) || exit;

add_shortcode( 'clinic_page', fn() => file_get_contents( __DIR__ . '/page.html' ) );

add_action( 'wp_enqueue_scripts', function () {
	if ( ! is_singular() || ! has_shortcode( get_post()->post_content, 'clinic_page' ) ) {
		return;
	}
	// With the time of each file, so that browsers fetch a new one.
	$url     = fn( $file ) => plugins_url( $file, __FILE__ );
	$version = fn( $file ) => filemtime( __DIR__ . "/$file" );
	wp_enqueue_style( 'clinic-page', $url( 'styles.css' ), array(), $version( 'styles.css' ) );
	wp_enqueue_script( 'clinic-page', $url( 'checklist.js' ), array(), $version( 'checklist.js' ), array( 'strategy' => 'defer' ) );
} );
